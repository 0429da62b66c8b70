import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Search } from "../filters/search.js";

/** Leads to another page, once: the location changes on the way and must not start it anew. */
export function Leave({ to, search }: { readonly to: string; readonly search: Search }) {
  const navigate = useNavigate();
  const target = useRef({ to, search });
  useEffect(() => {
    navigate({ ...target.current, replace: true });
  }, [navigate]);
  return null;
}

/** Leads a stranger to the sign-in, and back to the page they wanted. */
export function ToSignIn() {
  const { href, pathname } = useLocation();
  return <Leave to="/sign-in" search={pathname === "/" ? {} : { next: href }} />;
}
