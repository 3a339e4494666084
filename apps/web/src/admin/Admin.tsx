import { site } from '@ancrage/contract/site'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { administers } from '../layout/navigation'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { screenPaths } from '../screens'
import styles from './Admin.module.css'
import { type AdminSection, sections } from './sections'

/** « Administration »: the sections this user may open, each with what it is for. */
export function Admin() {
  const translate = useTranslate()
  const { permissions } = usePermissions<string[]>()
  const { data } = useCall(site.state, {}, { freshSeconds: 300 })
  if (!permissions) return <Loading />
  const mine = sections.filter(({ path, permission }) => screenPaths.has(path) && permissions.includes(permission))
  if (!administers.some((permission) => permissions.includes(permission))) return <NotFound />
  return (
    <>
      <PageTitle title={translate('admin.title')} note={data?.name} notePlace="under" />
      <ul className={styles.sections}>
        {mine.map((section) => (
          <Section key={section.key} section={section} />
        ))}
      </ul>
    </>
  )
}

function Section({ section: { key, path, Icon } }: { section: AdminSection }) {
  const translate = useTranslate()
  return (
    <li>
      <LinkBase className={styles.section} to={path}>
        <Icon size={22} aria-hidden />
        <span className={styles.name}>{translate(`admin.sections.${key}.name`)}</span>
        <span className={styles.use}>{translate(`admin.sections.${key}.use`)}</span>
      </LinkBase>
    </li>
  )
}
