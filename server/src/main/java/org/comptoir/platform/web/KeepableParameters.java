package org.comptoir.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses parameters of addresses and forms that no database keeps, or that cannot be read at all.
@Component
class KeepableParameters implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            parameters(request).forEach(KeepableParameters::check);
        }
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException unreadable) {
            throw Problem.invalid(
                    "parameters", "bad-value", String.valueOf(request.getQueryString()));
        }
    }

    private static void check(String name, String[] values) {
        if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw Problem.invalid(name, "bad-text", name);
        }
    }
}
