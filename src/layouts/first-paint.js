try {
  const s = JSON.parse(localStorage.getItem('coc:settings') || '{}'),
    r = document.documentElement;
  if (/^(dark|light)$/.test(s.theme)) r.dataset.theme = s.theme;
  if (s.motion === 'less') r.dataset.motion = 'less';
} catch {}
