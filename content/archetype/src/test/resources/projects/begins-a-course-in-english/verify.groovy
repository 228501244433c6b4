def project = new File(basedir, 'project/our-course')
def log = new File(project, 'build.log').getText('UTF-8')
def out = new File(project, 'target/parcours')

assert new File(project, 'src/main/course').list().sort() == ['course.yaml', 'en']
assert new File(project, 'src/main/course/course.yaml').text.contains("title: 'On the phone: \"one moment, please\"'")

assert new File(out, 'site/en/on-the-phone/putting-on-hold.html').file
assert new File(out, 'site/en/on-the-phone/leaving-a-message.html').file
assert new File(out, 'handbook').list().sort() == ['our-course-en-trainer-guide.pdf', 'our-course-en-workbook.pdf']
assert !log.contains('WARNING')
