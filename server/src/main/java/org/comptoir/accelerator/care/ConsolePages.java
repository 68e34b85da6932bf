package org.comptoir.accelerator.care;

import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page in which a customer service representative works all day.
@Controller
class ConsolePages {
    @GetMapping("/accelerator/{store}/care")
    ModelAndView console(Desk desk) {
        return desk.show("care/console")
                .addObject("supervisor", isSupervisor(desk))
                .addObject("parts", List.of(Part.values()));
    }

    static boolean isSupervisor(Desk desk) {
        return desk.actor().has(Role.CSR_SUPERVISOR, desk.store().owner());
    }
}
