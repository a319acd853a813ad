package org.opendps.blocks.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every service's document says alike: requests go to the gateway, people log in at the identity provider, and
 * whatever goes wrong is problem+json.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ServiceDocument implements OASFilter {

    private static final String LOGIN = "login";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/")));
        var issuer = ConfigProvider.getConfig().getValue("dps.login.url", String.class);
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(issuer + "/protocol/openid-connect/auth")
                .tokenUrl(issuer + "/protocol/openid-connect/token")
                .scopes(Map.of("openid", "who you are"));
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                LOGIN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
        components.addSchema(
                PROBLEM,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("RFC 9457 problem details")
                        .addProperty("type", text("/problems/ and the reason: what a program branches on"))
                        .addProperty("title", text("The reason in words"))
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("detail", text("What happened and what to do next"))
                        .addProperty("requestId", text("Tell us this when you ask for help")));
        document.setComponents(components);
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(LOGIN, List.of("openid")));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var problem = OASFactory.createAPIResponse()
                .description("A problem: why not, and what to do")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (operation.getResponses() != null) {
            operation.getResponses().addAPIResponse("default", problem);
        }
        return operation;
    }
}
