def files = { String folder ->
    def root = new File(basedir, folder)
    def all = [:]
    root.eachFileRecurse(groovy.io.FileType.FILES) { all[root.toPath().relativize(it.toPath()).toString()] = it.bytes.md5() }
    all.sort()
}
def first = files('target/first')
def second = files('target/second')

assert first.size() > 20
assert first.keySet() == second.keySet()
assert first.findAll { second[it.key] != it.value }.isEmpty()

// The third build found that nothing had changed since the second.
def third = new File(basedir, 'build.log').getText('UTF-8').split('\\[INFO\\] Scanning for projects')[3]
['site', 'handbook', 'quiz'].each { assert third.contains("Inchangé : target/second/${it}.") }
assert !third.contains('Écrit dans')
assert third =~ /Inchangé : check, site ; \d+,\d\d s\./
assert third =~ /Inchangé : site.zip, trainer-site.zip, quiz.zip ; \d+,\d\d s\./
