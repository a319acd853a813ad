package org.opendps.blocks.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * What every service's document says alike, of each operation by what it takes: requests go to the gateway, people log
 * in at the identity provider, and whatever goes wrong is problem+json.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ServiceDocument implements OASFilter {

    private static final String LOGIN = "login";
    private static final String CONVENTIONS =
            "Ids are UUIDs, money is text with two decimals, lists go on with `after`, what is not there is null, and"
                    + " whatever goes wrong is a problem (RFC 9457) whose `type` can be opened."
                    + " Each operation names the [roles](/docs/roles) that it wants.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .description("Every problem, and what to do about it")
                .url("/problems"));
        document.setServers(List.of(OASFactory.createServer().url("/")));
        var info = document.getInfo();
        info.setDescription(info.getDescription() == null ? CONVENTIONS : info.getDescription() + " " + CONVENTIONS);
        info.license(OASFactory.createLicense().name("Apache 2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
        if (document.getTags() != null) {
            document.setTags(document.getTags().stream()
                    .sorted(Comparator.comparing(Tag::getName))
                    .toList());
        }
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        describeLogin(document, components);
        Answer.describeAll(components);
        Fields.describe(components);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations()
                            .forEach((method, operation) ->
                                    new DocumentedOperation(path, method, operation).complete(item)));
            SchemaNames.settle(document);
        }
    }

    private static void describeLogin(OpenAPI document, Components components) {
        var issuer = ConfigProvider.getConfig().getValue("dps.login.url", String.class);
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(issuer + "/protocol/openid-connect/auth")
                .tokenUrl(issuer + "/protocol/openid-connect/token")
                .scopes(Map.of("openid", "who you are"));
        components.addSecurityScheme(
                LOGIN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description(
                                "A token of the identity provider; its roles (/docs/roles) and claims say what one may do")
                        .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(LOGIN, List.of("openid")));
    }
}
