package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.comptoir.members.Caller;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the [Visit] to the store that its address names as `{store}`.
@Component
class VisitArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Stores stores;
    private final Visits visits;

    VisitArgument(Stores stores, Visits visits) {
        this.stores = stores;
        this.visits = visits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return visits.of(servlet, stores.get(PathVariables.of(servlet, "store")), Caller.now());
    }
}
