def log = new File(basedir, 'build.log').getText('UTF-8')

// An English course speaks English; the objective that nothing practises is said in the same run.
assert log.contains('[ERROR] src/main/course/en/welcome/greeting.md:1')
assert log.contains('Exercises found: 0; at least 1 needed.')
assert log.contains('[structure.required-parts]')
assert log.contains('[objective.practised]')
assert log.contains('2 errors')
