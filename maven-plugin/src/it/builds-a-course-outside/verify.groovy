def log = new File(basedir, 'build.log').getText('UTF-8')
def out = new File(basedir, 'target/parcours')
def names = { folder -> new File(out, folder).list().sort() }

// The site in both editions: the trainer's note is in one only.
def note = 'debout, deux fois de suite'
assert new File(out, 'site/index.html').file
assert new File(out, 'site/fr/accueil/saluer.html').getText('UTF-8').contains('Que puis-je faire pour vous')
assert !new File(out, 'site/fr/accueil/saluer.html').getText('UTF-8').contains(note)
assert new File(out, 'trainer-site/fr/accueil/saluer.html').getText('UTF-8').contains(note)
assert new File(out, 'site/fr/accueil/prendre-conge.html').file

assert names('handbook') == ['premiers-mots-fr-trainer-guide.pdf', 'premiers-mots-fr-workbook.pdf']
assert new File(out, 'handbook').listFiles().every { it.bytes.length > 10_000 && new String(it.bytes, 0, 5, 'ASCII') == '%PDF-' }
assert names('quiz/fr') == ['premiers-mots.gift.txt', 'premiers-mots.json', 'premiers-mots.moodle.xml']
assert new groovy.json.JsonSlurper().parse(new File(out, 'reports/findings.sarif'), 'UTF-8').version == '2.1.0'
assert names('.') == ['handbook', 'quiz', 'reports', 'site', 'trainer-site']

// What a team takes from its repository: two sites, the banks, the handbooks.
def team = new File(basedir, 'target/team/org/example/builds-a-course-outside/1.0')
assert team.list().findAll { it ==~ /.*(zip|pdf)/ }.collect { it - 'builds-a-course-outside-1.0-' }.sort() == [
    'fr-trainer-guide.pdf', 'fr-workbook.pdf', 'quiz.zip', 'site.zip', 'trainer-site.zip']
def entries = new java.util.zip.ZipFile(new File(team, 'builds-a-course-outside-1.0-site.zip')).entries()*.name
assert entries.contains('index.html') && entries.contains('fr/accueil/saluer.html')

// Five goals, one reading, and no word of the libraries.
assert (log =~ /Cours lu dans/).size() == 1
assert !log.contains('WARNING')
assert !(log =~ /(?i)slf4j|org\.apache\.fop|asciidoctor: /)
