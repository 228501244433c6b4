package org.parcours.quiz;

/**
 * A file format for questions: one class, and one template of the theme. What it cannot carry of a question it tells
 * {@link BankScope#losses()}.
 */
public interface QuizFormat {

    /** Its name in findings: {@code Moodle XML}. */
    String name();

    /** What follows the course's id in the file name: {@code moodle.xml}. */
    String ending();

    /** The file. */
    byte[] render(BankScope scope);
}
