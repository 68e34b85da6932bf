package org.comptoir.stores.web;

import java.util.List;
import java.util.Map;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the store its address names as `{store}`; an unknown one answers 404.
@Component
class StoreArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Stores stores;

    StoreArgument(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Store.class;
    }

    @Override
    public Store resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var variables =
                request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                        RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named
                        && named.get("store") instanceof String identifier
                ? stores.get(identifier)
                : missing();
    }

    private static Store missing() {
        throw Problem.missing("no-such-store", "");
    }
}
