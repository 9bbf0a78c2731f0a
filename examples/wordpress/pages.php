<?php
// Switches the plugin on, and writes two pages with the same block: one as an administrator, one as somebody who may not
// write unfiltered HTML.
require '/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

update_option( 'blogname', '山海選物' );
activate_plugin( 'taobao-help.php' );

$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author' ) );
foreach ( array( 'help' => 1, 'help-by-author' => $author ) as $name => $user ) {
	wp_set_current_user( $user );
	wp_insert_post( array(
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_name'    => $name,
		'post_title'   => '客服',
		'post_content' => "<!-- wp:html -->\n<taobao-help></taobao-help>\n<!-- /wp:html -->",
	) );
}
