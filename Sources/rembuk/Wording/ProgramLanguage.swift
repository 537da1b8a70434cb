import Facilitator

/// Every word that the program says to whoever looks at its screen, in one language: on the screen, and where it cannot be shown.
///
/// Commands without a screen speak Indonesian.
protocol ProgramLanguage: Language, FailureWords, TOMLErrorWords, KeySettingsWords, DamageWords, SystemWords {}

extension Indonesian: ProgramLanguage {}
extension English: ProgramLanguage {}
