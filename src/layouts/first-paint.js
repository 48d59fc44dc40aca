try {
  const root = document.documentElement;
  // A questionnaire page that opens with answers shows another question than its markup: hold it until then.
  if (location.hash.includes('=')) root.dataset.answers = '';
  const settings = JSON.parse(localStorage.getItem('coc:settings') || '{}');
  if (/^(dark|light)$/.test(settings.theme)) root.dataset.theme = settings.theme;
  if (settings.motion === 'less') root.dataset.motion = 'less';
} catch {}
