def log = new File(basedir, 'build.log').getText('UTF-8')
def out = new File(basedir, 'target/parcours')

assert log.contains("Le cours se dit en `en`, mais le dossier `en` ne contient aucune de ses leçons")
assert new File(out, 'site/fr/accueil/saluer.html').file
assert !new File(out, 'site/en').exists()
