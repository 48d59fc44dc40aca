try {
  const { dataset } = document.documentElement;
  // A questionnaire page that opens with answers shows another question than its markup: hold it until then.
  if (location.hash.includes('=')) dataset.answers = '';
  const { theme, motion } = JSON.parse(localStorage.getItem('coc:settings') || '{}');
  if (/^(dark|light)$/.test(theme)) dataset.theme = theme;
  if (motion === 'less') dataset.motion = motion;
} catch {}
