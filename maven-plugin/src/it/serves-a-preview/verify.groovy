import java.util.concurrent.TimeUnit

def course = new File(basedir, '../../../src/it/builds-a-course-outside/src/main/course').canonicalPath
def said = new File(basedir, 'serve.log')
def preview = new ProcessBuilder(
        "${System.getProperty('maven.home')}/bin/mvn", '--batch-mode', '--offline', 'parcours:serve',
        '--settings', new File(basedir, '../interpolated-settings.xml').path, "-Dmaven.repo.local=$localRepositoryPath",
        "-Dparcours.courseDirectory=$course", '-Dparcours.port=0', '-Dparcours.messages=en')
    .directory(basedir).redirectErrorStream(true).redirectOutput(said).start()

def ask = { int port, String path, String host ->
    new Socket(InetAddress.loopbackAddress, port).withCloseable { socket ->
        socket.soTimeout = 60_000
        socket.outputStream << "GET $path HTTP/1.1\r\nHost: $host\r\nConnection: close\r\n\r\n"
        socket.inputStream.getText('UTF-8')
    }
}

try {
    def address = null
    def patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(5)
    while (!address && preview.alive && System.nanoTime() < patience) {
        sleep 100
        address = said.getText('UTF-8') =~ /Preview: http:\/\/127\.0\.0\.1:(\d+)\//
    }
    assert address, said.getText('UTF-8')
    def port = address[0][1] as int

    // The page of a lesson for who asks this machine, and nothing of it for a page of the web that found its way here.
    def page = ask(port, '/learner/fr/accueil/saluer.html', "127.0.0.1:$port")
    assert page.startsWith('HTTP/1.1 200') && page.contains('Que puis-je faire pour vous')
    def elsewhere = ask(port, '/learner/fr/accueil/saluer.html', 'example.org')
    assert elsewhere.startsWith('HTTP/1.1 421') && !elsewhere.contains('Que puis-je faire pour vous')

    preview.destroy()
    assert preview.waitFor(1, TimeUnit.MINUTES)
    assert said.getText('UTF-8').contains('The preview has ended.')
    assert !new File(basedir, 'target/parcours').exists()
} finally {
    preview.destroyForcibly().waitFor()
}
