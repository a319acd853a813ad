package org.opendps.registry.notice.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.notice.Notice;
import org.opendps.registry.notice.content.Differences;
import org.opendps.registry.notice.content.NoticeContent;
import org.opendps.registry.notice.content.Particulars;
import org.opendps.registry.notice.content.Supplier;
import org.opendps.registry.purchasing.PurchasingSystemView;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;

/** Notices as they would read today. What was published reads as it was. */
record Draft(PurchasingSystemView system, Particulars said, Map<UUID, Supplier> changed, List<Supplier> established) {

    NoticeContent of(Notice notice) {
        var published = notice.publication();
        return published == null ? on(notice, null) : published.content();
    }

    /** What was announced, and what of it the draft says otherwise now; after the opening each change has a notice. */
    List<String> changedSince(Notice notice) {
        var published = notice.publication();
        return published == null || notice.occasion() != Occasion.DRAFTED || system.status() != SystemStatus.DRAFT
                ? List.of()
                : Differences.between(published.content(), on(notice, published.conflictsAssessedOn()));
    }

    /** As it reads with the conflicts assessment of that day. */
    NoticeContent on(Notice notice, @Nullable LocalDate conflictsAssessedOn) {
        var kind = notice.kind();
        boolean ended = kind == NoticeKind.UK16 || kind == NoticeKind.UK11 || kind == NoticeKind.TERMINATION_NOTICE;
        boolean whole = !ended && kind != NoticeKind.UK15 && kind != NoticeKind.EXCLUSION_NOTIFICATION;
        var excluded = kind == NoticeKind.EXCLUSION_NOTIFICATION ? excluded(notice) : null;
        var assessed = kind.conflictsCitation().isEmpty() ? null : conflictsAssessedOn;
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
                excluded,
                ended ? notice.happenedOn() : null,
                assessed,
                missing(notice, whole, named(members, modification, excluded), assessed));
    }

    /** Those of whom the notice has to say more than the name. */
    private static Stream<Supplier> named(
            @Nullable List<Supplier> members,
            NoticeContent.@Nullable Modification modification,
            NoticeContent.@Nullable Excluded excluded) {
        var admitted = modification == null ? null : modification.admitted();
        var refused = excluded == null ? null : excluded.supplier();
        return Stream.of(
                        members == null ? Stream.<Supplier>of() : members.stream(),
                        Stream.ofNullable(admitted),
                        Stream.ofNullable(refused))
                .flatMap(Function.identity());
    }

    private static boolean isModification(NoticeKind kind) {
        return kind == NoticeKind.UK15 || kind == NoticeKind.CHANGED_CONTRACT_NOTICE;
    }

    private NoticeContent.Market market() {
        var openEnded = system.regime() == Regime.PA23_DYNAMIC_MARKET ? Boolean.TRUE.equals(said.openEnded()) : null;
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
                userAuthorityNames(),
                system.areas().stream().map(Area::title).toList(),
                system.validFrom(),
                openEnded,
                Boolean.TRUE.equals(openEnded) ? null : system.validUntil(),
                system.awardFeePercent());
    }

    private @Nullable Boolean lightTouch() {
        return system.regime() == Regime.PA23_LIGHT_TOUCH_FRAMEWORK ? Boolean.TRUE : said.lightTouch();
    }

    private Map<String, String> userAuthorityNames() {
        var named = said.userAuthorityNames() == null ? Map.<String, String>of() : said.userAuthorityNames();
        return system.userAuthorities().stream()
                .filter(named::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), named::get, (one, other) -> one, TreeMap::new));
    }

    private NoticeContent.Excluded excluded(Notice notice) {
        var supplier = supplier(notice);
        var happened = notice.occasion() == Occasion.MEMBER_EXCLUDED
                ? " was removed for a ground for exclusion."
                : " was refused for a ground for exclusion.";
        return new NoticeContent.Excluded(
                notice.happenedOn(), supplier, (supplier == null ? "" : supplier.name()) + happened);
    }

    private @Nullable Supplier supplier(Notice notice) {
        var subject = notice.subject();
        return subject == null ? null : changed.get(subject);
    }

    private List<NoticeContent.Part> parts() {
        var parts = new ArrayList<NoticeContent.Part>();
        for (Category category : system.categories()) {
            parts.add(new NoticeContent.Part(parts.size() + 1, category.code(), category.title(), category.cpvCodes()));
        }
        return parts;
    }

    private NoticeContent.Modification modification(Notice notice) {
        var supplier = supplier(notice);
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
            Notice notice, boolean whole, Stream<Supplier> named, @Nullable LocalDate conflictsAssessedOn) {
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
            system.userAuthorities().stream()
                    .filter(code -> !userAuthorityNames().containsKey(code))
                    .forEach(code -> missing.add("The name of " + code + ", which may buy (userAuthorityNames)."));
        }
        notice.kind()
                .conflictsCitation()
                .ifPresent(law -> want(
                        missing,
                        conflictsAssessedOn,
                        "The day of the conflicts assessment, said with the publication (conflictsAssessedOn)."));
        named.flatMap(Supplier::missing).forEach(missing::add);
        return missing;
    }

    private static void want(List<String> missing, @Nullable Object value, String what) {
        if (value == null || value.toString().isBlank()) {
            missing.add(what);
        }
    }
}
