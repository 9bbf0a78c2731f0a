export default {
  title: '山海選物',
  url: 'https://shop.example',
  baseUrl: '/',
  trailingSlash: true,
  i18n: { defaultLocale: 'zh-Hant', locales: ['zh-Hant'] },
  scripts: [{ src: '/taobao-help/taobao-help.js', type: 'module' }],
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/custom.css' }]],
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }]],
  themeConfig: { navbar: { title: '山海選物' } },
};
