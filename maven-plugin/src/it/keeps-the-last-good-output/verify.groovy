def log = new File(basedir, 'build.log').getText('UTF-8')
def out = new File(basedir, 'target/parcours')

// The second build failed on a picture that is not there...
assert log.contains("L’image `velo.png` est introuvable.")
assert log.contains('1 erreur')
assert new File(out, 'reports/findings.sarif').getText('UTF-8').contains('image.file')

// ...and what the first one published is still there, both lessons of it, with nothing half done beside it.
assert new File(out, 'site/fr/accueil/saluer.html').file
assert new File(out, 'site/fr/accueil/prendre-conge.html').file
assert new File(out, 'trainer-site/fr/accueil/prendre-conge.html').file
assert new File(out, 'quiz/fr/premiers-mots.json').getText('UTF-8').contains('prendre-conge')
assert out.list().sort() == ['quiz', 'reports', 'site', 'trainer-site']
