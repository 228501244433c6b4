def log = new File(basedir, 'build.log').getText('UTF-8')

// The messages were asked for in English, though the course is in French.
assert log.contains('Pairs of phrases to say and to avoid found: 0; at least 3 needed.')
assert log.contains('[structure.required-parts]')
assert log.contains('1 error')
assert new File(basedir, 'target/parcours/reports/findings.sarif').getText('UTF-8').contains('Pairs of phrases')
