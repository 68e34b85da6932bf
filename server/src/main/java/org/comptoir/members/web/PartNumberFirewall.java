package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/// Lets part numbers such as `M6/20`, `50%` or `A\B;C` stand in addresses, encoded; everything else
/// stays as strict as it was, and none of these characters may stand there as such.
@Component
class PartNumberFirewall extends StrictHttpFirewall {
    PartNumberFirewall() {
        setAllowUrlEncodedSlash(true);
        setAllowUrlEncodedPercent(true);
        setAllowSemicolon(true);
        setAllowBackSlash(true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var address = request.getRequestURI();
        if (address.indexOf(';') >= 0 || address.indexOf('\\') >= 0) {
            throw new RequestRejectedException("The address holds a character that is not encoded");
        }
        return super.getFirewalledRequest(request);
    }
}
