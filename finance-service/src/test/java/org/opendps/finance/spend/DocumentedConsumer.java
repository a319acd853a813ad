package org.opendps.finance.spend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.opendps.test.Infrastructure;

/** The consumer of docs/spend-consumer as it stands there, compiled with nothing but a JSON library. */
public final class DocumentedConsumer {

    private static final Path SOURCE = Infrastructure.root().resolve("docs/spend-consumer/SpendBook.java");

    private final Object book;
    private @Nullable String resume;

    public DocumentedConsumer() throws ReflectiveOperationException, IOException {
        var folder = Files.createTempDirectory("spend-consumer");
        var libraries = Stream.of(JsonNode.class, JsonFactory.class, JsonInclude.class)
                .map(library -> library.getProtectionDomain().getCodeSource().getLocation())
                .map(URL::getPath)
                .collect(Collectors.joining(File.pathSeparator));
        int answer = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, "-d", folder.toString(), "-cp", libraries, SOURCE.toString());
        if (answer != 0) {
            throw new IllegalStateException(SOURCE + " does not compile");
        }
        var classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
        book = classes.loadClass("SpendBook").getDeclaredConstructor().newInstance();
    }

    public void take(JsonNode event) {
        call("take", new Class<?>[] {JsonNode.class}, event);
    }

    /** From where it left off. */
    public void readOn(int port, String token) {
        resume = (String) call(
                "readOn",
                new Class<?>[] {String.class, String.class, String.class},
                "http://localhost:" + port,
                token,
                resume);
    }

    /** @param what of its fields */
    public String line(String costCentre, String year, String what) {
        var lines = (Map<?, ?>) Objects.requireNonNull(call("lines", new Class<?>[0]));
        var line = Objects.requireNonNull(lines.get(costCentre + " " + year));
        try {
            return line.getClass().getField(what).get(line).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object call(String name, Class<?>[] types, @Nullable Object... values) {
        try {
            Method method = book.getClass().getMethod(name, types);
            return method.invoke(book, values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
