def project = new File(basedir, 'project/notre-cours')
def log = new File(project, 'build.log').getText('UTF-8')
def out = new File(project, 'target/parcours')

// One language, the title as it was typed, and what begins with a dot.
assert new File(project, 'src/main').list() == ['course']
assert new File(project, 'src/main/course').list().sort() == ['course.yaml', 'fr']
assert new File(project, 'src/main/course/course.yaml').getText('UTF-8').contains("title: 'L''accueil au téléphone")
assert new File(project, '.gitignore').file && new File(project, '.mvn/jvm.config').file

assert new File(out, 'site/fr/index.html').getText('UTF-8').contains('accueil au téléphone')
assert new File(out, 'site/fr/au-telephone/mettre-en-attente.html').file
assert new File(out, 'site/fr/au-telephone/laisser-un-message.html').file
assert new File(out, 'handbook').list().sort() == ['notre-cours-fr-trainer-guide.pdf', 'notre-cours-fr-workbook.pdf']
assert !log.contains('WARNING')
