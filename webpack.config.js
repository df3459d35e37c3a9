/**
 * Three bundles: the add-in (what Excel loads), the workbench (the browser front of our host) and the command line.
 * The add-in's pages load office.js from Microsoft's address; nothing of the library is bundled.
 */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { localisedMetadata } = require('./scripts/function-metadata.cjs');

const root = (...parts) => path.resolve(__dirname, ...parts);

/** Where the manifest in the repository points, for development beside `npm start`. */
const developmentAddress = 'https://localhost:3000/addin/';
/** Where the add-in will be served from: set QAFILA_ADDRESS when building for a site of your own. */
const productionAddress = process.env.QAFILA_ADDRESS ?? 'https://qafila.example/addin/';

const shared = {
  mode: 'production',
  devtool: 'hidden-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.(svg|png)$/, type: 'asset/resource' },
    ],
  },
  // Terser writes a function that is called in one place into its caller, as a closure made anew at each call: checks took a quarter longer.
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  performance: { hints: false },
  // A second build reads what has not changed.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
};

const addin = {
  ...shared,
  name: 'addin',
  target: 'web',
  entry: { runtime: root('src/addin/runtime.ts'), taskpane: { import: root('src/addin/taskpane/main.tsx'), dependOn: 'runtime' } },
  output: { path: root('dist/addin'), filename: '[name].js', clean: true },
  module: {
    rules: [
      ...shared.module.rules,
      { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({
      template: root('src/addin/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      chunks: ['runtime', 'taskpane'],
      scriptLoading: 'defer',
    }),
    new CustomFunctionsMetadataPlugin({ input: root('src/addin/functions/functions.ts'), output: 'functions.json' }),
    localisedMetadata({ input: 'functions.json', languages: ['ar', 'fr'] }),
    new CopyWebpackPlugin({
      patterns: [
        { from: root('assets/icons'), to: 'icons' },
        {
          from: root('manifest.xml'),
          to: 'manifest.xml',
          transform: (content) =>
            content
              .toString()
              .replaceAll(developmentAddress, productionAddress)
              .replaceAll(new URL(developmentAddress).origin, new URL(productionAddress).origin),
        },
      ],
    }),
  ],
};

const workbench = {
  ...shared,
  name: 'workbench',
  target: 'web',
  entry: { workbench: root('src/host/workbench/main.ts') },
  output: { path: root('dist/workbench'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  resolve: { ...shared.resolve, fallback: { fs: false, path: false, crypto: false, util: false } },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: root('src/host/workbench/workbench.html'), filename: 'index.html', scriptLoading: 'defer' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: root('assets/samples/*.xlsx'), to: 'samples/[name][ext]' },
        { from: root('assets/icons'), to: 'icons' },
      ],
    }),
  ],
};

const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { qafila: root('src/cli/main.ts') },
  output: { path: root('dist/cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', clean: true, library: { type: 'commonjs2' } },
  optimization: { minimize: false },
};

module.exports = [addin, workbench, cli];
