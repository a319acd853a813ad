package org.opendps.registry.provider;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which providers of all; every part of it has an index. */
public class ProviderFilter {

    @QueryParam("identifier")
    @Size(max = 40)
    @Parameter(description = "A number in any register, as the list shows it")
    @Nullable
    String identifier;

    @QueryParam("name")
    @Size(min = 3, max = 200)
    @Parameter(description = "Part of the legal or the trading name, of three characters or more")
    @Nullable
    String name;

    @QueryParam("postcodeDistrict")
    @Pattern(regexp = "[A-Z]{1,2}\\d[A-Z0-9]?", message = "is the first part of a postcode, such as SN15")
    @Parameter(description = "Such as SN15")
    @Nullable
    String postcodeDistrict;

    @QueryParam("tag")
    @Parameter(description = "A cohort tag of your council")
    @Pattern(regexp = "grant-funded|micro-enterprise", message = "is grant-funded or micro-enterprise")
    @Nullable
    String tag;
}
