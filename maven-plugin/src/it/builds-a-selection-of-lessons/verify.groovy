def out = new File(basedir, 'target/parcours')

assert new File(out, 'site/fr/saluer.html').file
assert !new File(out, 'site/fr/prendre-conge.html').exists()
assert !new File(out, 'trainer-site').exists()
assert new File(out, 'handbook').list() == ['premiers-mots-fr-workbook.pdf']
assert !new File(out, 'site').absoluteFile.list().contains('prendre-conge')
