export const StartPage = () => <main>…</main>
