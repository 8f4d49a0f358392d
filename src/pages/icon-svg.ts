/** The sign of the system: three that hold on to each other. Its colours stand out on light and on dark tabs. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f5f69"/>' +
  '<g fill="none" stroke="#fff" stroke-width="2.6"><circle cx="16" cy="11.6" r="5.2"/><circle cx="11.4" cy="19.6" r="5.2"/>' +
  '<circle cx="20.6" cy="19.6" r="5.2"/></g></svg>\n'
