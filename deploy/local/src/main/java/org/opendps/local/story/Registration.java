package org.opendps.local.story;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Registers a person at the identity provider as a browser does: opens its form, fills it in, sends it. The cookies are
 * kept by hand, because they are marked for encrypted connections, which the loopback address need not be.
 */
final class Registration {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

    private final Web web;
    private final Doors doors;

    Registration(Web web, Doors doors) {
        this.web = web;
        this.doors = doors;
    }

    void register(String name, String password, String firstName, String lastName) {
        var page = web.send(HttpRequest.newBuilder(URI.create(form())).GET());
        var action = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !action.find()) {
            throw new StoryFailed("The identity provider shows no registration form: " + page.statusCode());
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("username", name);
        fields.put("password", password);
        fields.put("password-confirm", password);
        fields.put("email", name + "@example.org");
        fields.put("firstName", firstName);
        fields.put("lastName", lastName);
        var sent =
                web.send(Web.form(action.group(1).replace("&amp;", "&"), fields).header("Cookie", cookies(page)));
        // registered people are sent on to where they came from; anything else is the form again, with its complaint
        if (sent.statusCode() != 302 && sent.statusCode() != 303) {
            throw new StoryFailed("The identity provider did not register " + name + ": " + sent.statusCode());
        }
    }

    private String form() {
        var parameters = Map.of(
                "client_id", "dps-console",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", doors.gateway() + "/console/oauth2-redirect.html",
                "code_challenge_method", "S256",
                "code_challenge", challenge());
        return doors.identity() + "/protocol/openid-connect/registrations?"
                + parameters.entrySet().stream()
                        .map(e -> e.getKey() + "=" + Web.encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(new byte[32]);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }
}
