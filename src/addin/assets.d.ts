/** Prebuilt workbooks arrive in the bundle as base64 text. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}

declare module '*.css';
