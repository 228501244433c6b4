def log = new File(basedir, 'build.log').getText('UTF-8')

// The messages were asked for in English, though the course is in French.
assert log.contains('The lesson needs at least 3 pair(s) of phrases')
assert log.contains('[structure.required-parts]')
assert log.contains('1 error in one file.')
assert new File(basedir, 'target/parcours/reports/findings.sarif').getText('UTF-8').contains('pair(s) of phrases')
