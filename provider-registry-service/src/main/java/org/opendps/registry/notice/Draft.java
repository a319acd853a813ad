package org.opendps.registry.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.purchasing.Area;
import org.opendps.registry.purchasing.Category;
import org.opendps.registry.purchasing.PurchasingSystemView;
import org.opendps.registry.regime.Condition;
import org.opendps.registry.regime.NoticeKind;
import org.opendps.registry.regime.Occasion;
import org.opendps.registry.regime.Regime;

/** Notices as they would read today. What was published reads as it was. */
record Draft(PurchasingSystemView system, Particulars said, Map<UUID, Supplier> changed, List<Supplier> established) {

    NoticeContent of(Notice notice) {
        var published = notice.publication();
        return published == null ? composed(notice) : published.content();
    }

    private NoticeContent composed(Notice notice) {
        var kind = notice.kind();
        boolean ended = kind == NoticeKind.UK16 || kind == NoticeKind.UK11 || kind == NoticeKind.TERMINATION_NOTICE;
        boolean whole = !ended && kind != NoticeKind.UK15;
        var members = kind == NoticeKind.UK14 ? established : null;
        var modification = isModification(kind) ? modification(notice) : null;
        return new NoticeContent(
                new NoticeContent.Council(system.authority(), said.councilName(), said.ppon(), said.contact()),
                system.title(),
                said.identifier(),
                whole ? market() : null,
                kind == NoticeKind.UK14 ? notice.happenedOn() : null,
                members,
                modification,
                ended ? notice.happenedOn() : null,
                missing(whole, members, modification));
    }

    private static boolean isModification(NoticeKind kind) {
        return kind == NoticeKind.UK15 || kind == NoticeKind.CHANGED_CONTRACT_NOTICE;
    }

    private NoticeContent.Market market() {
        return new NoticeContent.Market(
                said.documentsAt(),
                said.howToApply(),
                said.description(),
                system.categories().stream()
                        .flatMap(category -> category.cpvCodes().stream())
                        .distinct()
                        .toList(),
                system.conditions().stream().map(Condition::title).toList(),
                said.verification(),
                lightTouch(),
                parts(),
                system.userAuthorities(),
                system.areas().stream().map(Area::title).toList(),
                system.validFrom(),
                system.validUntil(),
                system.awardFeePercent());
    }

    private @Nullable Boolean lightTouch() {
        return system.regime() == Regime.PA23_LIGHT_TOUCH_FRAMEWORK ? Boolean.TRUE : said.lightTouch();
    }

    private List<NoticeContent.Part> parts() {
        var parts = new ArrayList<NoticeContent.Part>();
        for (Category category : system.categories()) {
            parts.add(new NoticeContent.Part(parts.size() + 1, category.code(), category.title(), category.cpvCodes()));
        }
        return parts;
    }

    private NoticeContent.Modification modification(Notice notice) {
        var member = notice.memberId();
        var supplier = member == null ? null : changed.get(member);
        var occasion = notice.occasion();
        return new NoticeContent.Modification(
                notice.happenedOn(),
                occasion == Occasion.MEMBER_ADMITTED ? supplier : null,
                occasion == Occasion.MEMBER_REMOVED ? supplier : null,
                summary(notice, supplier));
    }

    private String summary(Notice notice, @Nullable Supplier supplier) {
        var name = supplier == null ? "" : supplier.name();
        return switch (notice.occasion()) {
            case MEMBER_ADMITTED -> name + " was admitted.";
            case MEMBER_REMOVED -> name + " was removed.";
            default -> notice.summary();
        };
    }

    private List<String> missing(
            boolean whole, @Nullable List<Supplier> members, NoticeContent.@Nullable Modification modification) {
        var missing = new ArrayList<String>();
        want(missing, said.councilName(), "The name of the council.");
        want(missing, said.ppon(), "The council's number on the central digital platform (ppon).");
        want(missing, said.contact(), "Whom to ask at the council, with address and e-mail (contact).");
        want(missing, said.identifier(), "The identifier that the platform has given (identifier).");
        if (whole) {
            want(missing, said.documentsAt(), "Where the documents are (documentsAt).");
            want(missing, said.howToApply(), "How to apply (howToApply).");
            want(missing, said.description(), "A description of what is bought (description).");
            want(missing, said.verification(), "How it is verified that conditions are met (verification).");
            want(missing, lightTouch(), "Whether it is for light-touch contracts (lightTouch).");
            system.categories().stream()
                    .filter(category -> category.cpvCodes().isEmpty())
                    .forEach(category -> missing.add("The CPV codes of " + category.title() + "."));
        }
        if (members != null) {
            members.stream().flatMap(Supplier::missing).forEach(missing::add);
        }
        if (modification != null && modification.admitted() != null) {
            modification.admitted().missing().forEach(missing::add);
        }
        return missing;
    }

    private static void want(List<String> missing, @Nullable Object value, String what) {
        if (value == null || value.toString().isBlank()) {
            missing.add(what);
        }
    }
}
