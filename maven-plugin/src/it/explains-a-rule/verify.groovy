def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO]     | I call you back on Thursday before noon. | We will call you back. | |')
assert log.contains('exempt: phrase.complete because')
assert log.contains('There is no rule `phrase.complet`. Did you mean `phrase.complete`?')
assert log.contains('Que faire. Remplissez la cellule que nomme le message.')
