package org.parcours.read.lesson;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Heading;

/** Finds the labels of fields that stand further down than right under the heading, where they mean nothing. */
final class MisplacedFields {

    private final FieldOwner owner;
    private final Assembly assembly;

    MisplacedFields(FieldOwner owner, Assembly assembly) {
        this.owner = owner;
        this.assembly = assembly;
    }

    /** Looks at the lists before the first heading: what a role card or a model answer says is its author's affair. */
    void report(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading) {
                return;
            }
            if (block instanceof BulletList list) {
                list.items().stream()
                        .map(FieldLine::of)
                        .flatMap(Optional::stream)
                        .forEach(this::reportIfField);
            }
            if (block instanceof DescriptionList list) {
                list.descriptions().stream().map(FieldLine::of).forEach(this::reportIfField);
            }
        }
    }

    private void reportIfField(FieldLine line) {
        assembly.lexicon()
                .meaning("field", line.label())
                .filter(owner.labels()::contains)
                .ifPresent(m -> assembly.error(owner.rule(), line.span(), "elsewhere", line.label()));
    }
}
