package org.comptoir.ordering.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.comptoir.members.Caller;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.PathVariables;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the [Orderer] of a request.
@Component
class OrdererArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Orderer.class);
    }

    private final OnBehalf behalf;
    private final Stores stores;

    OrdererArgument(OnBehalf behalf, Stores stores) {
        this.behalf = behalf;
        this.stores = stores;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Orderer.class;
    }

    @Override
    public Orderer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var buyer = request.getParameter("for");
        if (buyer == null || buyer.isBlank()) {
            return new Orderer(Caller.now());
        }
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var identifier = PathVariables.of(servlet, "store");
        var store =
                stores.find(identifier)
                        .orElseThrow(() -> Problem.missing("no-such-store", identifier));
        return new Orderer(behalf.buyer(Caller.now(), store, buyer));
    }
}
