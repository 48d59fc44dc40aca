import type { Plugin } from 'vite';

/**
 * The reader of QR codes as a module. It comes as CommonJS only, and the bundler's helpers for that would weigh 0.3 kB
 * on every page with an island, because they share a file with what those need.
 */
export function moduleJsqr(): Plugin {
  return {
    name: 'module-jsqr',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform: {
      filter: { id: /[\\/]jsqr[\\/]dist[\\/]jsQR\.js$/ },
      handler: (code) => ({
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports.default;`,
        map: null,
      }),
    },
  };
}
