def out = new File(basedir, 'target/parcours')

assert new File(out, 'site/fr/accueil/saluer.html').file
assert !new File(out, 'site/fr/accueil/prendre-conge.html').exists()
assert !new File(out, 'trainer-site').exists()
assert new File(out, 'handbook').list() == ['premiers-mots-fr-workbook.pdf']
assert new File(out, 'quiz/fr/premiers-mots.json').getText('UTF-8').contains('saluer')
assert !new File(out, 'quiz/fr/premiers-mots.json').getText('UTF-8').contains('prendre-conge')
