package org.opendps.registry.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.Entering.Entry;
import org.opendps.registry.provider.ProviderRequest;

/** A line that can be read as a provider, and as its application where it names a purchasing system. */
record ProviderRow(
        String reference,
        ProviderRequest provider,
        @Nullable Entry application) {

    static final List<String> REQUIRED = List.of("reference", "legalName", "kind");

    static final List<String> COLUMNS = Stream.concat(
                    REQUIRED.stream(),
                    Stream.of(
                            "tradingName",
                            "companyNumber",
                            "charityNumber",
                            "scottishCharityNumber",
                            "ppon",
                            "vatNumber",
                            "cqcNumber",
                            "icoNumber",
                            "postcode",
                            "email",
                            "contactName",
                            "contactRole",
                            "contactEmail",
                            "contactPhone",
                            "sme",
                            "vcse",
                            "duplicatesChecked",
                            "purchasingSystem",
                            "categories",
                            "areas",
                            "offer",
                            "sessionPrice"))
            .toList();
}
