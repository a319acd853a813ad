package org.opendps.registry.notice.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which fields two texts of one notice differ, by the names that the fields have in it. */
public final class Differences {

    private final List<String> fields = new ArrayList<>();

    private Differences() {}

    public static List<String> between(NoticeContent one, NoticeContent other) {
        var differences = new Differences();
        differences.look("council", one.council(), other.council());
        differences.look("title", one.title(), other.title());
        differences.look("identifier", one.identifier(), other.identifier());
        var before = one.market();
        var after = other.market();
        if (before == null || after == null) {
            differences.look("market", before, after);
        } else {
            differences.look(before, after);
        }
        return List.copyOf(differences.fields);
    }

    private void look(NoticeContent.Market one, NoticeContent.Market other) {
        look("documentsAt", one.documentsAt(), other.documentsAt());
        look("howToApply", one.howToApply(), other.howToApply());
        look("description", one.description(), other.description());
        look("cpvCodes", one.cpvCodes(), other.cpvCodes());
        look("conditions", one.conditions(), other.conditions());
        look("verification", one.verification(), other.verification());
        look("lightTouch", one.lightTouch(), other.lightTouch());
        look("parts", one.parts(), other.parts());
        look("userAuthorities", one.userAuthorities(), other.userAuthorities());
        look("geography", one.geography(), other.geography());
        look("estimatedStart", one.estimatedStart(), other.estimatedStart());
        look("openEnded", one.openEnded(), other.openEnded());
        look("estimatedEnd", one.estimatedEnd(), other.estimatedEnd());
        var fee = one.feePercent();
        var fee2 = other.feePercent();
        // 1.0 per cent is 1.00 per cent
        if (fee == null || fee2 == null || fee.compareTo(fee2) != 0) {
            look("feePercent", fee, fee2);
        }
    }

    private void look(String field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }
}
