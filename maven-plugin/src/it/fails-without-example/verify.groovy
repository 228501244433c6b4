def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] src/main/course/fr/accueil/saluer.md:1')
assert log.contains('[ERROR] src/main/course/fr/accueil/prendre-conge.adoc:1')
assert (log =~ /Exemples trouvés : 0 ; il en faut au moins 1\./).size() == 2
assert (log =~ /→ Ouvrez la partie par une ligne « ## Exemples »/).size() == 2
assert log.contains('[structure.required-parts]')

// One closing line counts them; nothing that only a programmer could read.
assert log.contains('2 erreurs')
assert !(log =~ /(?m)^\s+at |Exception in thread|NullPointer/)

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/parcours/reports/findings.sarif'), 'UTF-8')
def results = sarif.runs[0].results.findAll { it.level == 'error' }
assert results*.ruleId == ['structure.required-parts'] * 2
assert results.collect { it.locations[0].physicalLocation.artifactLocation.uri }.every { it.endsWith('src/main/course/fr/accueil/saluer.md') || it.endsWith('src/main/course/fr/accueil/prendre-conge.adoc') }
assert results.collect { it.locations[0].physicalLocation.artifactLocation.uri }.every { !it.startsWith('/') }
assert !new File(basedir, 'target/parcours/site').exists()
