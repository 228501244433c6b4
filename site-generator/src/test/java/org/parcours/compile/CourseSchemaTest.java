package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parcours.GeneratedCourse;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema that editors use for course.yaml says what the reader reads and the rules offer. */
class CourseSchemaTest {

    private static final Path SCHEMA = Path.of("../docs/course.schema.json");

    private static Set<ValidationMessage> problems(String yaml) throws IOException {
        Object plan = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Files.readString(SCHEMA));
        return schema.validate(new ObjectMapper().valueToTree(plan));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void coursesThatAreReadFitIt() throws IOException {
        assertThat(problems(Files.readString(Path.of("../content/src/main/course/course.yaml"))))
                .isEmpty();
        assertThat(problems(GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of("saluer")))))
                .isEmpty();
        assertThat(problems(Files.readString(Path.of("src/test/resources/checks-course/course.yaml"))))
                .isEmpty();
    }

    @Test
    void aMisspeltKeyDoesNot() throws IOException {
        String plan = GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of("saluer")));

        assertThat(problems(plan + "organization: {name: Alizé}\n")).isNotEmpty();
        assertThat(problems(plan + "  rules: {phrase.complete: {shortest: 3}}\n"))
                .isNotEmpty();
    }

    @Test
    void everyRuleAndEveryChoiceIsOffered() throws IOException {
        JsonNode checks = new ObjectMapper().readTree(Files.readString(SCHEMA)).at("/properties/checks/properties");
        List<Rule> rules = Rules.of(SampleCourse.folder());

        assertThat(names(checks.at("/severity/properties")))
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(Rule::id).toList());
        rules.forEach(rule -> assertThat(names(checks.at("/rules/properties/" + rule.id() + "/properties")))
                .containsExactlyInAnyOrderElementsOf(
                        rule.options().stream().map(RuleOption::name).toList()));
    }
}
