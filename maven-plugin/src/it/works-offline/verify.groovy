// Any request would have gone to a proxy that is not there.
assert new File(basedir, 'target/parcours/site/fr/accueil/saluer.html').file
