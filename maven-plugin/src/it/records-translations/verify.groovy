def log = new File(basedir, 'build.log').getText('UTF-8')
def text = { from, path -> new File(from, "src/main/course/$path").getText('UTF-8') }
def written = new File(basedir, '../../../src/it/records-translations')

// One line more in the header of the lesson that was asked for, and not a byte else in the course.
def header = text(basedir, 'en/accueil/saluer.md').readLines().subList(0, 5)
assert header[3] ==~ /translates: title=\w+, text=\w+/ && header[4] == '---'
assert text(basedir, 'en/accueil/saluer.md') - (header[3] + '\n') == text(written, 'en/accueil/saluer.md')
['en/accueil/conclure.adoc', 'fr/accueil/saluer.md', 'fr/accueil/conclure.adoc', 'course.yaml'].each {
    assert text(basedir, it) == text(written, it)
}

// It is said once what was stamped; the second time there is nothing to stamp.
assert (log =~ /Up to date with its source: \S*en.accueil.saluer\.md/).size() == 1
assert (log =~ /Done: stamp-translation;/).size() == 1
assert log.contains('Each translation bears the state of its source already.')
assert (log =~ /Unchanged: stamp-translation;/).size() == 1
