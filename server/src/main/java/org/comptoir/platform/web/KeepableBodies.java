package org.comptoir.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Refuses JSON bodies with a text that no database keeps: one that holds the character NUL.
@RestControllerAdvice(annotations = RestController.class)
class KeepableBodies extends RequestBodyAdviceAdapter {
    private static final int LARGEST = 16 << 20;
    private static final String ESCAPED_NUL = "\\u0000";

    private final JsonMapper json;

    KeepableBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return isJackson(converter) || StringHttpMessageConverter.class.isAssignableFrom(converter);
    }

    private static boolean isJackson(Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (!isJackson(converter) && !isJson(message)) {
            return message;
        }
        var body = message.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "body-too-large", LARGEST);
        }
        unkeepable(body)
                .ifPresent(field -> {
                    throw Problem.invalid(field, "bad-text", field);
                });
        return new Read(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private static boolean isJson(HttpInputMessage message) {
        var type = message.getHeaders().getContentType();
        return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type);
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    /// The first field that holds such a text; a body that is no JSON is left to its reader.
    private Optional<String> unkeepable(byte[] body) {
        var bytes = new String(body, StandardCharsets.ISO_8859_1);
        return bytes.contains(ESCAPED_NUL) || bytes.indexOf('\0') >= 0
                ? firstWithNul(body)
                : Optional.empty();
    }

    private Optional<String> firstWithNul(byte[] body) {
        var field = "body";
        try (var parser = json.createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                if (text && parser.getString().indexOf('\0') >= 0) {
                    return Optional.of(field);
                }
                field = token == JsonToken.PROPERTY_NAME ? parser.getString() : field;
            }
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
