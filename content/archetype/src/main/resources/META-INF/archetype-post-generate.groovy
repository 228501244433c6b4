// The course stands there once for each language: the one that was asked for stays.
def main = new File(new File(request.outputDirectory, request.artifactId), 'src/main')
def chosen = new File(main, "course-${request.properties.language}")

assert chosen.renameTo(new File(main, 'course'))
main.listFiles().findAll { it.name.startsWith('course-') }.each { assert it.deleteDir() }
