/** For the linter of MDX: content files begin with YAML. */
import remarkFrontmatter from 'remark-frontmatter';

export default { plugins: [remarkFrontmatter] };
