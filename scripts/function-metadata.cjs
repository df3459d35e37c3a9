/**
 * Excel reads one metadata file a language. custom-functions-metadata-plugin makes the English one from the functions'
 * docstrings; this plugin derives the others by putting the catalogue's texts in the place of the English ones.
 * A description that a catalogue lacks fails the build.
 */
const path = require('node:path');
const { readFileSync } = require('node:fs');
const { Compilation, sources } = require('webpack');

const pluginName = 'LocalisedFunctionMetadata';

function catalogue(language) {
  return JSON.parse(readFileSync(path.resolve(__dirname, `../src/core/wording/messages/${language}/functions.json`), 'utf8'));
}

/** @param {{functions: {name: string, parameters: {name: string}[]}[]}} metadata */
function translate(metadata, messages, language) {
  const text = (key) => {
    if (!messages[key]) throw new Error(`${language}: no text for "${key}"`);
    return messages[key];
  };
  const translated = metadata.functions.map((entry) => ({
    ...entry,
    description: text(`functions.${entry.name}.description`),
    parameters: entry.parameters.map((parameter) => ({ ...parameter, description: text(`functions.${entry.name}.${parameter.name}`) })),
  }));
  return { ...metadata, functions: translated };
}

function localisedMetadata({ input, languages }) {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap(pluginName, (compilation) => {
        compilation.hooks.processAssets.tap({ name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
          const asset = compilation.getAsset(input);
          if (!asset) return;
          const metadata = JSON.parse(asset.source.source().toString());
          for (const language of languages) {
            try {
              const text = JSON.stringify(translate(metadata, catalogue(language), language), null, 2);
              compilation.emitAsset(input.replace('.json', `.${language}.json`), new sources.RawSource(text));
            } catch (error) {
              compilation.errors.push(error);
            }
          }
        });
      });
    },
  };
}

module.exports = { localisedMetadata, translate };
