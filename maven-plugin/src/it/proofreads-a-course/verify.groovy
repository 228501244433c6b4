def log = new File(basedir, 'build.log').getText('UTF-8')

// A customer's line is read too, with what to write instead.
assert log.contains('[proofread.spelling]')
assert log.contains('`reponce`')
assert log.contains('`réponse`')
assert log.contains('[proofread.grammar]')
assert log.contains('`demander`')
assert log.contains('Écrivez `demandé`')

// Neither a word of the dictionary, nor code, nor a name of a dialogue.
assert !log.contains("`Trajeco` n’est pas")
assert !log.contains("`acceuil` n’est pas")
assert !log.contains("`Nora` n’est pas")
assert log.contains('2 avertissements')
assert new File(basedir, 'target/parcours/reports/findings.sarif').getText('UTF-8').contains('proofread.spelling')
