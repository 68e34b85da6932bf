package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever cannot sign in to a store finds its help there, too.
@Component
class SignInHelp implements HandlerInterceptor, WebMvcConfigurer {
    private final Stores stores;

    SignInHelp(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/sign-in");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView shown) {
        if (shown != null && shown.getModel().get("shop") instanceof String shop) {
            stores.find(shop)
                    .flatMap(HelpLink::about)
                    .ifPresent(help -> shown.addObject("help", help));
        }
    }
}
