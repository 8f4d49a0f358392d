/** Signing in, passwords and the own account, in words that need no explanation. */
export const account = {
  authentication: {
    account: 'Mitt konto',
    accountOfCurrentUser: 'Mitt konto',
    beginCreateFirstUser: 'Skapa den första användaren för att komma i gång.',
    checkYourEmailForPasswordReset:
      'Finns det ett konto med den adressen kommer det strax ett mejl med en länk. Titta i skräpposten om du inte ser det.',
    confirmPassword: 'Skriv lösenordet en gång till',
    failedToUnlock: 'Kontot kunde inte låsas upp.',
    forceUnlock: 'Lås upp kontot',
    forgotPassword: 'Glömt lösenordet',
    forgotPasswordEmailInstructions: 'Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt lösenord.',
    lockUntil: 'Låst till',
    loggedIn: 'Du är redan inloggad. <0>Logga ut</0> först om du vill logga in som någon annan.',
    loggedInChangePassword: 'Gå till <0>ditt konto</0> för att byta lösenord.',
    loggedOutInactivity: 'Du har loggats ut, eftersom du inte har gjort något på ett tag.',
    loggedOutSuccessfully: 'Du är utloggad.',
    loggingOut: 'Loggar ut …',
    loginAttempts: 'Försök att logga in',
    loginWithAnotherUser: 'Du är redan inloggad. <0>Logga ut</0> först om du vill logga in som någon annan.',
    passwordResetSuccessfully: 'Ditt nya lösenord gäller nu.',
    resetPassword: 'Välj ett nytt lösenord',
    resetYourPassword: 'Välj ett nytt lösenord',
    stayLoggedIn: 'Fortsätt vara inloggad',
    successfullyUnlocked: 'Kontot är upplåst.',
    tokenRefreshSuccessful: 'Du är fortfarande inloggad.',
    youAreInactive: 'Du har inte gjort något på ett tag och loggas snart ut. Vill du fortsätta vara inloggad?',
    youAreReceivingResetPassword:
      'Någon, troligen du, har bett om ett nytt lösenord till ditt konto. Öppna länken för att välja det:',
    youDidNotRequestPassword: 'Var det inte du? Då behöver du inte göra något. Lösenordet ändras inte.',
  },
}
