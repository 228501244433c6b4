def lesson = new File(basedir, 'src/main/course/fr/accueil/saluer.adoc').getText('UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert lesson.contains('== Objectifs') && lesson.contains('== Quiz')
assert new File(basedir, 'src/main/course/course.yaml').getText('UTF-8').contains("lessons: [conclure, saluer]   # une seule pour l'instant")

// What is left to write is reported; what is there is not written anew; what nobody can guess is not mended.
assert log.contains('fr/accueil/saluer.adoc:') && log.contains('[structure.placeholder]')
assert !log.contains('[structure.required-parts]')
assert log.contains('Nothing mends itself.')
